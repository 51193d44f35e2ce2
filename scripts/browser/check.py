"""Visits pages as people do and says what is wrong with them."""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import sys
import urllib.request

from playwright.sync_api import sync_playwright

import self_check
from renewal import Renewal
from visit import Visit, visits

BROWSER = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
BROWSERS_MAX = 4


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
        "--whole", action="store_true", help="fail for a route with a page that no path visits"
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
    if not (parsed.self or parsed.prepare or visits_pages or (parsed.renewal and parsed.base)):
        parser.error("--base is needed, and --artefacts and a path, or --renewal")
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
        for way in visits(language):
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


def unvisited(asked):
    """The routes with a page, by what the site says of itself, that no path leads to."""
    with urllib.request.urlopen(f"{asked.base}/openapi.json") as answer:
        routes = json.load(answer)["paths"]
    visited = [path.partition("@")[0].partition("?")[0] for path in asked.paths]
    missing = []
    for pattern, methods in routes.items():
        responses = methods.get("get", {}).get("responses", {})
        if not any("text/html" in part.get("content", {}) for part in responses.values()):
            continue
        expression = re.sub(r"\\{[^/]*\\}", "[^/]+", re.escape(pattern))
        if not any(re.fullmatch(expression, path) for path in visited):
            missing.append(pattern)
    return missing


def main():
    asked = arguments()
    if asked.prepare:
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
        passed, failed = run(asked)
        for pattern in unvisited(asked) if asked.whole else []:
            failed += 1
            print(f"{pattern} is a page that nobody looks at")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
