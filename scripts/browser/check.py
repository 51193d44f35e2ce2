"""Visits pages as people do and says what is wrong with them."""

import argparse
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

import self_check
from visit import Visit, visits

BROWSER = "/usr/bin/chromium"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]


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
    parser.add_argument("--self", action="store_true", help="check the checks on bad pages")
    parser.add_argument(
        "paths",
        nargs="*",
        help="such as /matters/1; {language} stands for the language, /none@404 expects a 404",
    )
    parsed = parser.parse_args()
    if not parsed.self and not (parsed.base and parsed.artefacts and parsed.paths):
        parser.error("--base, --artefacts and at least one path are needed")
    return parsed


def target(base, path, language):
    """The address to visit and the status it should answer with."""
    path, _, status = path.partition("@")
    return base.rstrip("/") + path.replace("{language}", language), int(status or 200)


def run(browser, asked):
    passed, failed = 0, 0
    asked.artefacts.mkdir(parents=True, exist_ok=True)
    for path in asked.paths:
        for language in asked.languages.split(","):
            address, status = target(asked.base, path, language)
            name = re.sub(r"[^A-Za-z0-9]+", "-", path.partition("@")[0]).strip("-") or "start"
            for visit in visits(language):
                picture = asked.artefacts / f"{name}-{visit.name}.png"
                results = Visit(browser, visit, asked.cookie).run(address, status, picture)
                for check, findings in results.items():
                    passed, failed = passed + (not findings), failed + bool(findings)
                    for finding in findings:
                        print(f"{path} ({visit.name}) {check}: {finding}")
    return passed, failed


def main():
    asked = arguments()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        passed, failed = self_check.run(browser) if asked.self else run(browser, asked)
        browser.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
