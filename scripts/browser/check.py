"""Visits pages as people do and says what is wrong with them."""

import argparse
import concurrent.futures
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
LINKS_MAX = 300
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
        "--after-form", action="append", default=[], help="a page that no link leads to, with --whole"
    )
    parser.add_argument("--brief", action="store_true", help="on two screens only")
    parser.add_argument("--enter", metavar="LINK", help="print the session that a link begins")
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
    does_more = parsed.base and (parsed.renewal or parsed.enter)
    if not (parsed.self or parsed.prepare or visits_pages or does_more):
        parser.error("--base is needed, and --artefacts and a path, or --renewal, or --enter")
    return parsed


def target(base, path, language):
    """The address to visit and the status it should answer with."""
    path, _, status = path.partition("@")
    return base.rstrip("/") + path.replace("{language}", language), int(status or 200)


def run_path(asked, path, language):
    """What every check found on one page in one language: (visit, check, findings)."""
    results = []
    name = re.sub(r"[^A-Za-z0-9]+", "-", path.partition("@")[0].replace("{language}", ""))
    address, status = target(asked.base, path, language)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        for way in visits(language)[: WAYS_IN_BRIEF if asked.brief else None]:
            picture = asked.artefacts / f"{name.strip('-') or 'start'}-{way.name}.png"
            found = Visit(browser, way, asked.cookie).run(
                address, status, picture if way.is_pictured else None
            )
            results += [(way.name, check, findings) for check, findings in found.items()]
        browser.close()
    return results


def run(asked):
    passed, failed = 0, 0
    asked.artefacts.mkdir(parents=True, exist_ok=True)
    workers = min(BROWSERS_MAX, os.cpu_count() or 1)
    with concurrent.futures.ProcessPoolExecutor(workers) as pool:
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
            return answer.read().decode()
    except urllib.error.HTTPError:
        return ""


def unvisited(asked):
    """The patterns of pages, by what the site says of itself, that no path leads to."""
    routes = json.loads(fetch(asked, "/openapi.json"))["paths"]
    visited = [path.partition("@")[0].partition("?")[0] for path in asked.paths]
    patterns = []
    for pattern, methods in routes.items():
        responses = methods.get("get", {}).get("responses", {})
        if not any("text/html" in part.get("content", {}) for part in responses.values()):
            continue
        expression = re.compile(re.sub(r"\\{[^/]*\\}", "[^/]+", re.escape(pattern)))
        if pattern in asked.after_form:
            continue
        if not any(expression.fullmatch(path) for path in visited):
            patterns.append((pattern, expression))
    return patterns


def follow_links(asked):
    """Adds a path for every page that links lead to; what is left is led to by none."""
    missing = unvisited(asked)
    waiting = [path for path in asked.paths if "@" not in path and "{" not in path]
    seen = set(waiting)
    while waiting and missing and len(seen) <= LINKS_MAX:
        for link in re.findall(r'href="(/[^"#?]*)"', fetch(asked, waiting.pop(0))):
            if link in seen or link.startswith("/assets/") or link.startswith("/design/"):
                continue
            seen.add(link)
            waiting.append(link)
            for found in [entry for entry in missing if entry[1].fullmatch(link)]:
                missing.remove(found)
                asked.paths.append(link)
    return [pattern for pattern, _ in missing]


def main():
    asked = arguments()
    if asked.prepare:
        return
    if asked.enter:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
            print("\n".join(session.enter(browser, asked.base + asked.enter)))
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
        missing = follow_links(asked) if asked.whole else []
        passed, failed = run(asked)
        for pattern in missing:
            failed += 1
            print(f"{pattern} is a page that nobody looks at")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
