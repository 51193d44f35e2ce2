"""Visits pages as people do and says what is wrong with them."""

import argparse
import collections
import concurrent.futures
import html
import json
import os
import pathlib
import re
import sys
import urllib.error
import urllib.request

from playwright.sync_api import sync_playwright

import self_check
import session
from renewal import Renewal
from visit import Visit, visits

BROWSER = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
BROWSERS_MAX = 4
LINKS_MAX = 600
# One page of a kind is much like the next.
LINKS_OF_A_PATTERN_MAX = 12
# The first two of all ways: a large screen and a telephone.
WAYS_IN_BRIEF = 2


def arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/browser/check",
        description="Every path is visited in each language, narrow and wide, at 200 % zoom, "
        "with scripts on and off, and by keyboard alone.",
    )
    parser.add_argument("--base", help="where the pages are, such as http://127.0.0.1:8080")
    parser.add_argument("--artefacts", type=pathlib.Path, help="folder for the pictures")
    parser.add_argument("--languages", default="zh,en", help="default: zh,en")
    parser.add_argument("--cookie", action="append", default=[], help="name=value, repeatable")
    parser.add_argument(
        "--whole",
        action="store_true",
        help="visit one page more for every route that no path leads to; fail if no link does",
    )
    parser.add_argument(
        "--follow", action="store_true", help="the same, but leave what no link leads to to others"
    )
    parser.add_argument(
        "--seen",
        type=pathlib.Path,
        metavar="FILE",
        help="routes that other walks visited and this one need not; its own are added",
    )
    parser.add_argument(
        "--after-form", action="append", default=[], help="a page that no link leads to, with --whole"
    )
    parser.add_argument("--brief", action="store_true", help="on two screens only")
    parser.add_argument("--enter", metavar="LINK", help="print the session that a link begins")
    parser.add_argument(
        "--join", metavar="CODE", help="print the cookie of a browser that has typed a letter's code"
    )
    parser.add_argument("--come-in", metavar="CODE", help="print the session that a code opens")
    parser.add_argument(
        "--bring-list",
        type=int,
        metavar="PLACE",
        help="with --cookie, bring a list of residents and print the pages that follow",
    )
    parser.add_argument(
        "--renewal",
        nargs=2,
        metavar=("PROGRAM", "FOLDER"),
        help="watch pages renew themselves while the program changes the folder that is served",
    )
    parser.add_argument("--self", action="store_true", help="check the checks on bad pages")
    parser.add_argument("--prepare", action="store_true", help="only install what is needed")
    parser.add_argument(
        "paths",
        nargs="*",
        help="such as /matters/1; {language} stands for the language, /none@404 expects a 404",
    )
    parsed = parser.parse_args()
    visits_pages = parsed.base and parsed.artefacts and parsed.paths
    does_more = parsed.base and (parsed.renewal or prints(parsed))
    if not (parsed.self or parsed.prepare or visits_pages or does_more):
        parser.error("--base is needed, and --artefacts and a path, or something to do there")
    return parsed


def prints(asked):
    """What somebody does in a browser before pages can be visited; nothing for a walk."""
    base, cookies = asked.base, asked.cookie
    if asked.enter:
        return lambda browser: session.enter(browser, base + asked.enter)
    if asked.join:
        return lambda browser: session.join(browser, base, asked.join)
    if asked.come_in:
        return lambda browser: session.come_in(browser, base, asked.come_in)
    if asked.bring_list:
        return lambda browser: session.bring_list(browser, base, asked.bring_list, cookies)
    return None


def target(base, path, language):
    """The address to visit and the status it should answer with."""
    path, _, status = path.partition("@")
    return base.rstrip("/") + path.replace("{language}", language), int(status or 200)


class Worker:
    """A process with a browser of its own, which goes when the process does."""

    browser = None

    @classmethod
    def begin(cls):
        playwright = sync_playwright().start()
        cls.browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)


def run_path(asked, path, language):
    """What every check found on one page in one language: (visit, check, findings)."""
    results = []
    name = re.sub(r"[^A-Za-z0-9]+", "-", path.partition("@")[0].replace("{language}", ""))
    address, status = target(asked.base, path, language)
    for way in visits(language)[: WAYS_IN_BRIEF if asked.brief else None]:
        picture = asked.artefacts / f"{name.strip('-') or 'start'}-{way.name}.png"
        found = Visit(Worker.browser, way, asked.cookie).run(
            address, status, picture if way.is_pictured else None
        )
        results += [(way.name, check, findings) for check, findings in found.items()]
    return results


def run(asked):
    passed, failed = 0, 0
    asked.artefacts.mkdir(parents=True, exist_ok=True)
    workers = min(BROWSERS_MAX, os.cpu_count() or 1)
    with concurrent.futures.ProcessPoolExecutor(workers, initializer=Worker.begin) as pool:
        jobs = [
            (path, pool.submit(run_path, asked, path, language))
            for path in asked.paths
            for language in asked.languages.split(",")
        ]
        for path, job in jobs:
            for way, check, findings in job.result():
                passed, failed = passed + (not findings), failed + bool(findings)
                for finding in findings:
                    print(f"{path} ({way}) {check}: {finding}")
    return passed, failed


def run_renewal(browser, asked):
    passed, failed = 0, 0
    for check, findings in Renewal(browser, asked.base, *asked.renewal).run().items():
        passed, failed = passed + (not findings), failed + bool(findings)
        for finding in findings:
            print(f"renewal, {check}: {finding}")
    return passed, failed


def fetch(asked, path):
    """What is at an address, as a program sees it; nothing if it is no page of ours."""
    headers = {"Cookie": "; ".join(asked.cookie), "Accept": "text/html"}
    request = urllib.request.Request(asked.base + path, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            kind = answer.headers.get_content_type()
            return answer.read().decode() if kind in ("text/html", "application/json") else ""
    except urllib.error.HTTPError:
        return ""


def bare(path):
    return path.partition("@")[0].partition("?")[0]


class Routes:
    """The patterns of pages, by what the site says of itself."""

    def __init__(self, asked):
        self.expressions = {}
        for pattern, methods in json.loads(fetch(asked, "/openapi.json"))["paths"].items():
            responses = methods.get("get", {}).get("responses", {})
            if any("text/html" in part.get("content", {}) for part in responses.values()):
                expression = re.sub(r"\\{[^/]*\\}", "[^/]+", re.escape(pattern))
                self.expressions[pattern] = re.compile(expression)

    def pattern(self, path):
        """That of a page; a path without a parameter goes first."""
        found = [pattern for pattern, form in self.expressions.items() if form.fullmatch(path)]
        return min(found, key=lambda pattern: pattern.count("{"), default=None)


def links(asked, path):
    for link in re.findall(r'href="(/[^"#]*)', fetch(asked, path)):
        link = html.unescape(link)
        if not link.startswith(("/assets/", "/design/", "/prefer")):
            yield link


def follow_links(asked):
    """Adds a path for every page that links lead to; what is left is led to by none."""
    routes = Routes(asked)
    elsewhere = asked.seen.read_text().split() if asked.seen and asked.seen.exists() else []
    visited = {routes.pattern(bare(path)) for path in asked.paths}
    missing = set(routes.expressions) - visited - set(elsewhere) - set(asked.after_form)
    if asked.follow or asked.whole:
        waiting = [path for path in asked.paths if "@" not in path and "{" not in path]
        seen, counts = set(waiting), collections.Counter()
        while waiting and missing and len(seen) <= LINKS_MAX:
            for link in links(asked, waiting.pop(0)):
                pattern = routes.pattern(bare(link))
                if link in seen or counts[pattern] >= LINKS_OF_A_PATTERN_MAX:
                    continue
                seen.add(link)
                counts[pattern] += 1
                waiting.append(link)
                if pattern in missing and fetch(asked, link):
                    missing.remove(pattern)
                    visited.add(pattern)
                    asked.paths.append(link)
    if asked.seen:
        asked.seen.write_text("\n".join(sorted(visited - {None} | set(elsewhere))))
    return sorted(missing) if asked.whole else []


def main():
    asked = arguments()
    if asked.prepare:
        return
    if does := prints(asked):
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
            print("\n".join(does(browser)))
            browser.close()
        return
    if asked.self or asked.renewal:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
            if asked.self:
                passed, failed = self_check.run(browser)
            else:
                passed, failed = run_renewal(browser, asked)
            browser.close()
    else:
        missing = follow_links(asked)
        passed, failed = run(asked)
        for pattern in missing:
            failed += 1
            print(f"{pattern} is a page that nobody looks at")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
