"""Bad pages, one for each check; a check that does not find its page is broken."""

import functools
import http.server
import tempfile
import threading
import pathlib

from visit import Visit, Way

HEAD = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page</title>' \
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>'
GOOD = HEAD + "<body><main><h1>Page</h1><p>Nothing to see.</p></main></body></html>"


def bad(content):
    return GOOD.replace("<p>Nothing to see.</p>", content)


BIG = 'style="display:inline-block;min-width:60px;min-height:60px;'
BAD = {
    "answer": None,
    "language": GOOD.replace('lang="en"', 'lang="zh-Hans"'),
    "width": bad('<div style="width:2000px">wide</div>'),
    "targets": bad('<button type="button">x</button>'),
    "axe": bad('<p style="color:#ccc;background:#fff">pale</p>'),
    "keyboard": bad(f'<a href="/" tabindex="-1" {BIG}">unreachable</a>'),
    "noise": bad('<script src="http://127.0.0.1:9/x.js"></script>'),
}
# Each of these breaks the same promise in another way.
MORE = {
    "keyboard": [
        bad(f'<a href="/" {BIG}outline:0">unseen focus</a>'),
        bad(f'<a href="/" tabindex="2" {BIG}">b</a><a href="/" tabindex="1" {BIG}">a</a>'),
    ],
    "noise": [bad("<script>throw new Error('loud')</script>")],
}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def run(browser):
    passed, failed = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        handler = functools.partial(Quiet, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_port}"
        cases = [(None, GOOD)] + list(BAD.items())
        cases += [(check, page) for check, pages in MORE.items() for page in pages]
        for number, (check, page) in enumerate(cases):
            if page is not None:
                pathlib.Path(folder, f"{number}.html").write_text(page)
            results = Visit(browser, Way("en", 1280)).run(f"{base}/{number}.html", 200)
            found = [name for name, findings in results.items() if findings]
            wrong = found != [] if check is None else check not in found
            passed, failed = passed + (not wrong), failed + wrong
            if wrong:
                print(f"page {number} should fail {check}, but fails {found}")
        server.shutdown()
    return passed, failed
