"""Somebody who works for the district, let in by a one-time link as people are."""

PASSPHRASE = "seven grey herons over the old bridge"
TIMEOUT_MILLISECONDS = 30_000


def enter(browser, address):
    """The cookies of a session that begins with the link at `address`."""
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(TIMEOUT_MILLISECONDS)
    page.goto(address)
    page.locator("[name=new]").fill(PASSPHRASE)
    page.locator("[name=again]").fill(PASSPHRASE)
    page.locator("[name=factor][value=list]").check()
    page.locator("main button[type=submit]").click()
    code = page.locator(".codes code").first.inner_text()
    page.locator("[name=code]").fill(code)
    page.locator("main button[type=submit]").click()
    page.locator("a[href='/account']").first.wait_for()
    cookies = [f"{cookie['name']}={cookie['value']}" for cookie in context.cookies()]
    context.close()
    return [cookie for cookie in cookies if cookie.startswith("linli-session")]
