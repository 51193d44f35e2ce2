"""What somebody does in a browser before there is anything to look at: they get in."""

import urllib.parse

PASSPHRASE = "seven grey herons over the old bridge"
DISPLAY_NAME = "测试邻居"
# A list as a committee might have it, of people who are nobody.
LIST = "姓名,楼栋,房号,电话,民族\n测试午,1号楼,101,0000001234,\n测试未,1号楼,不知道,,汉\n"
TIMEOUT_MILLISECONDS = 30_000


def opened(browser, address, cookies=()):
    context = browser.new_context(locale="en-GB")
    for cookie in cookies:
        name, _, value = cookie.partition("=")
        # For the whole site: the browser would keep it for the address's folder alone.
        origin = "{0.scheme}://{0.netloc}".format(urllib.parse.urlsplit(address))
        context.add_cookies([{"name": name, "value": value, "url": origin}])
    page = context.new_page()
    page.set_default_timeout(TIMEOUT_MILLISECONDS)
    page.goto(address)
    return page


def closed(page, name):
    """The cookies of that name, which somebody else may go on with."""
    cookies = [f"{cookie['name']}={cookie['value']}" for cookie in page.context.cookies()]
    page.context.close()
    return [cookie for cookie in cookies if cookie.startswith(name)]


def send(page):
    page.locator("main button[type=submit]").click()


def enter(browser, address):
    """The session of staff that begins with the one-time link at `address`."""
    page = opened(browser, address)
    page.locator("[name=new]").fill(PASSPHRASE)
    page.locator("[name=again]").fill(PASSPHRASE)
    page.locator("[name=factor][value=list]").check()
    send(page)
    code = page.locator(".codes code").first.inner_text()
    page.locator("[name=code]").fill(code)
    send(page)
    page.locator("a[href='/account']").first.wait_for()
    return closed(page, "linli-session")


def typed(browser, base, code):
    page = opened(browser, base + "/join")
    page.locator("[name=code]").fill(code)
    send(page)
    page.wait_for_url("**/join/*")
    return page


def join(browser, base, code):
    """What stands for a code that somebody typed and has not used yet, or that was used before."""
    return closed(typed(browser, base, code), "linli-joining")


def come_in(browser, base, code):
    """The session of the resident whom a letter's code lets in."""
    page = typed(browser, base, code)
    page.locator("[name=display-name]").fill(DISPLAY_NAME)
    send(page)
    page.wait_for_url("**/household*")
    return closed(page, "linli-session")


def bring_list(browser, base, place, cookies):
    """The pages on which a list of residents is looked at and taken over."""
    page = opened(browser, f"{base}/places/{place}/import", cookies)
    file = {"name": "list.csv", "mimeType": "text/csv", "buffer": LIST.encode()}
    page.locator("[name=list]").set_input_files([file])
    send(page)
    page.wait_for_url("**/lists/*")
    look = page.url
    # Asked only where some lines cannot be taken.
    if page.locator("[name=how][value=good]").count():
        page.locator("[name=how][value=good]").check()
    send(page)
    page.wait_for_url("**/taken*")
    paths = [address.removeprefix(base).partition("?")[0] for address in (look, page.url)]
    page.context.close()
    return paths
