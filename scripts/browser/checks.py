"""What a page owes to people with small screens, big thumbs, no mouse or no eyes."""

import pathlib

from axe_playwright_python.sync_playwright import Axe

TARGET_PIXELS = 44
TARGET_PIXELS_ELDER = 60
# A line of text may be shorter than a thumb is wide, but not narrower than this (WCAG 2.5.8).
LINK_WIDTH_PIXELS = 24
STOPS_PER_CONTROL_MAX = 8
AXE_TAGS = [
    "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice",
]  # fmt: skip
SCRIPT = pathlib.Path(__file__).with_name("checks.js").read_text()


def prepare(page):
    """Puts the functions of checks.js into the page, once, where its own scripts see nothing."""
    page.evaluate(f"() => {{ {SCRIPT}\nglobalThis.linliChecks = "
                  "{ overflow, targetSizes, stops, focus } }")


def ask(page, question, *values):
    """Runs one of the functions of checks.js in the page."""
    return page.evaluate(f"values => linliChecks.{question}(...values)", list(values))


def overflow(page):
    return ask(page, "overflow")


def target_sizes(page):
    return ask(page, "targetSizes", TARGET_PIXELS, TARGET_PIXELS_ELDER, LINK_WIDTH_PIXELS)


def axe_violations(page):
    options = {"runOnly": {"type": "tag", "values": AXE_TAGS}}
    violations = Axe().run(page, options=options).response["violations"]
    return [
        f"{violation['id']}: {violation['help']} ({node['html'][:120]})"
        for violation in violations
        for node in violation["nodes"]
    ]


def keyboard(page):
    """Tab reaches every control once, in the order of the page, and shows where it is."""
    expected = ask(page, "stops")
    reached, findings = [], []
    # A date holds several stops of its own: year, month, day and calendar.
    for _ in range(len(expected) * STOPS_PER_CONTROL_MAX):
        page.keyboard.press("Tab")
        stop = ask(page, "focus")
        if stop is not None and reached and stop["index"] == reached[-1]:
            continue
        if stop is None or stop["index"] in reached:
            break
        reached.append(stop["index"])
        if not stop["isVisible"]:
            findings.append(f"focus cannot be seen on {stop['name']}")
        if not stop["isInView"]:
            findings.append(f"focus is out of sight on {stop['name']}")
    for index, name in expected:
        if index not in reached:
            findings.append(f"Tab never reaches {name}")
    if reached != sorted(reached):
        findings.append(f"Tab jumps about: {reached}")
    return findings
