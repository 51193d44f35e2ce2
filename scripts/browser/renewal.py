"""Pages that renew themselves when something was recorded, and leave a writer in peace."""

import subprocess

TIMEOUT_MILLISECONDS = 30_000
PLACE = "/places/4"
RENEWED = "This page was just updated"
WAITS = "There is news on this page"


class Renewal:
    def __init__(self, browser, base, program, data):
        self.browser, self.base, self.program, self.data = browser, base, program, data
        self.names = 0

    def run(self):
        """The findings of every check, by the name of the check."""
        return {
            check.__name__: check()
            for check in [self.renews, self.keeps_focus, self.keeps_what_is_written]
        }

    def open(self, path):
        context = self.browser.new_context(locale="en-GB", reduced_motion="reduce")
        page = context.new_page()
        page.set_default_timeout(TIMEOUT_MILLISECONDS)
        with page.expect_response(lambda answer: "/live" in answer.url):
            page.goto(self.base + path)
        # Gone if the whole page were loaded again.
        page.evaluate("globalThis.isSamePage = true")
        return page

    def rename(self):
        self.names += 1
        name = f"新名{self.names}社区"
        command = [self.program, "place", "rename", "4", "--name", name, "--data", self.data]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return name

    @staticmethod
    def wait_for(page, element, text):
        page.wait_for_function(
            "([element, text]) => document.querySelector(element)?.innerText.includes(text)",
            arg=[element, text],
        )

    def renews(self):
        page = self.open(PLACE)
        name = self.rename()
        self.wait_for(page, "h1", name)
        self.wait_for(page, ".live", RENEWED)
        findings = []
        if not page.evaluate("globalThis.isSamePage"):
            findings.append("the page was loaded again")
        if not page.title().startswith(name):
            findings.append(f"the title stays {page.title()}")
        page.context.close()
        return findings

    def keeps_focus(self):
        page = self.open(PLACE)
        link = page.locator("main .tree a").nth(1)
        link.focus()
        words = link.inner_text()
        self.wait_for(page, "h1", self.rename())
        focused = page.evaluate("document.activeElement.innerText")
        page.context.close()
        return [] if focused == words else [f"the focus is on “{focused}”, not on “{words}”"]

    def keeps_what_is_written(self):
        page = self.open("/")
        before = page.locator("main").inner_text()
        page.locator("main input").fill("half a word")
        self.rename()
        self.wait_for(page, ".live", WAITS)
        findings = []
        if page.locator("main input").input_value() != "half a word":
            findings.append("what was written is gone")
        if page.locator("main").inner_text() != before:
            findings.append("the page changed under the hands of who writes")
        if not page.evaluate("document.activeElement === document.querySelector('main input')"):
            findings.append("the field lost its focus")
        page.context.close()
        return findings
