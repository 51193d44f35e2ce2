"""One visit: a page seen in one language, at one width, with scripts on or off."""

import dataclasses
import urllib.parse

import checks

LOCALES = {"zh": "zh-CN", "en": "en-GB"}
LANGUAGE_TAGS = {"zh": "zh-Hans", "en": "en"}
TIMEOUT_MILLISECONDS = 15_000


@dataclasses.dataclass(frozen=True)
class Way:
    """How a page is visited. At 200 % zoom a window of 1,280 px shows 640 px of page."""

    language: str
    width: int
    height: int = 800
    scale: int = 1
    scripts: bool = True
    # The rules of axe ask about a page's parts: two widths show them all, and it takes longest.
    is_by_the_rules: bool = True

    @property
    def is_pictured(self):
        """A picture for each way of seeing; without scripts a page looks the same."""
        return self.scripts

    @property
    def name(self):
        zoom = "-zoomed" if self.scale > 1 else ""
        return f"{self.language}-{self.width}{zoom}" + ("" if self.scripts else "-noscript")


def visits(language):
    return [
        Way(language, 1280),
        Way(language, 360),
        Way(language, 360, scripts=False, is_by_the_rules=False),
        Way(language, 640, height=400, scale=2, is_by_the_rules=False),
        Way(language, 320, height=256, is_by_the_rules=False),
    ]


class Visit:
    def __init__(self, browser, way, cookies=()):
        self.browser, self.way, self.cookies = browser, way, cookies

    def run(self, address, status, picture=None):
        """The findings of every check, by the name of the check."""
        context = self.browser.new_context(
            viewport={"width": self.way.width, "height": self.way.height},
            device_scale_factor=self.way.scale,
            java_script_enabled=self.way.scripts,
            locale=LOCALES[self.way.language],
            reduced_motion="reduce",
        )
        origin = "{0.scheme}://{0.netloc}".format(urllib.parse.urlsplit(address))
        for cookie in self.cookies:
            name, _, value = cookie.partition("=")
            context.add_cookies([{"name": name, "value": value, "url": origin}])
        page = context.new_page()
        page.set_default_timeout(TIMEOUT_MILLISECONDS)
        try:
            return self._results(page, address, origin, status, picture)
        finally:
            context.close()

    def _results(self, page, address, origin, status, picture):
        noise = []
        page.on(
            "console",
            lambda said: noise.append(f"{said.text} ({said.location.get('url', '')})")
            if said.type == "error"
            else None,
        )
        page.on("pageerror", lambda error: noise.append(str(error)))
        page.on(
            "request",
            lambda request: noise.append(f"asks {request.url}")
            if not request.url.startswith((origin, "data:"))
            else None,
        )
        answer = page.goto(address, wait_until="load")
        if status != 200:
            # The browser itself reports the answer we expect.
            noise[:] = [said for said in noise if f"status of {status}" not in said]
        checks.prepare(page)
        wanted = LANGUAGE_TAGS[self.way.language]
        spoken = page.locator("html").get_attribute("lang")
        results = {
            "answer": [] if answer.status == status else [f"{answer.status}, not {status}"],
            "language": [] if spoken == wanted else [f"{spoken}, not {wanted}"],
            "width": checks.overflow(page),
            "targets": checks.target_sizes(page),
        }
        if self.way.is_by_the_rules:
            results["axe"] = checks.axe_violations(page)
        if picture:
            page.screenshot(path=picture, full_page=True)
        results["keyboard"] = checks.keyboard(page)
        results["noise"] = noise
        return results
