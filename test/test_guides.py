"""Every block of the README, the guides and the other documents is run, or checked as what it is, as it stands."""

from __future__ import annotations

import contextlib
import logging
import re
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import trustme
import urllib3

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._config.file import parse
from PureCloudPlatformClientV2._config.table import FILE_KEYS, SETTINGS
from PureCloudPlatformClientV2.simulator import Simulator

from .documents import BLOCK, CHECKS

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs/guides").glob("*.md"))]
DOCUMENTS = [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "SUPPORT.md", *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLES = [
    (f"{page.name}-{number}", language, text)
    for page in DOCUMENTS
    for number, (language, text) in enumerate(BLOCK.findall(page.read_text(encoding="utf-8")))
]
BROKEN = {
    "python": "import PureCloudPlatformClientV2\n\nPureCloudPlatformClientV2.UsersApi(client).get_user_s()",
    "ini": "[general]\nhots = https://api.mypurecloud.com",
    "json": '{"general": {"hots": "https://api.mypurecloud.com"}}',
    "sh": "make dem",
    "yaml": "kind: ConfigMap\nmetadata: {name: a}\ndata: {config: '[general]'}",
    "systemd": "[Service]\nExecStart=/usr/bin/python /opt/gone.py",
    "dockerfile": 'FROM python\nCOPIED . .\nCMD ["python", "service.py"]',
    "mermaid": "sequenceDiagram\n    A->>B",
}


@pytest.mark.parametrize(("language", "text"), [example[1:] for example in EXAMPLES], ids=[one[0] for one in EXAMPLES])
def test_example_works(language: str, text: str, tmp_path: Path) -> None:
    assert language in BROKEN, "a block says what it is written in"
    check(language, text, tmp_path)


@pytest.mark.parametrize("language", BROKEN)
def test_a_broken_example_is_found(language: str, tmp_path: Path) -> None:
    assert language == "python" or language in CHECKS
    with pytest.raises((AssertionError, AttributeError, ValueError)):
        check(language, BROKEN[language], tmp_path)


def check(language: str, text: str, folder: Path) -> None:
    if language == "python":
        run(text, folder)
    else:
        CHECKS[language](text, folder)


def run(text: str, folder: Path) -> None:
    before = sdk.configuration.snapshot()
    logger = sdk.configuration.logger.settings()
    stored: list[Any] = []
    context = mutual_tls(folder) if '"client.pem"' in text else None
    try:
        with Simulator(auto_approve=True, ssl_context=context) as sim, environment_of(sim, folder):
            text = text.replace("region.get_api_host()", repr(sim.host))
            text = text.replace('"client id", "client secret"', repr((sim.client_id, sim.client_secret))[1:-1])
            text = text.replace('"conversation-1"', repr(sim.add("/api/v2/conversations/calls")["id"]))
            client = sdk.ApiClient(host=sim.host)
            client.access_token = sim.issue_token()
            names = {"client": client, "store": stored.append, "sim": sim, "signed_in": signed_in}
            exec(compile(text, "example", "exec"), names)
    finally:
        logging.getLogger("urllib3.connectionpool").filters.clear()
        sdk.configuration.apply({"host": before.host, "timeout": before.timeout, "deadline": before.deadline})
        sdk.configuration.logger.apply_from_file(logger, keep_code=False)


def signed_in(url: str) -> dict[str, str]:
    """What a browser does with an authorization URL: go there, allow, and come back with parameters."""
    answer = urllib3.request("GET", url, redirect=False, timeout=60)
    return dict(parse_qsl(urlsplit(answer.headers["Location"]).query))


@contextlib.contextmanager
def environment_of(sim: Simulator, folder: Path) -> Iterator[None]:
    """The environment of `from_environment`, and the current folder, are those of the example."""
    values = {"CLIENT_ID": sim.client_id, "CLIENT_SECRET": sim.client_secret, "HOST": sim.host}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for name, value in values.items():
            patch.setenv(f"GENESYS_CLOUD_{name}", value)
        yield


def mutual_tls(folder: Path) -> ssl.SSLContext:
    """A server that asks for client certificates; those of the client are in the folder."""
    authority = trustme.CA()
    client = authority.issue_cert("client@example.com")
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    client.cert_chain_pems[0].write_to_path(str(folder / "client.pem"))
    client.private_key_pem.write_to_path(str(folder / "client.key"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


# Pages of tables alone, which other tests hold against the code: they have no example.
TABLES = {"error-codes.md", "simulator-coverage.md"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_guide_has_an_example_or_is_a_table(page: Path) -> None:
    has_example = any(name.startswith(f"{page.name}-") for name, _, _ in EXAMPLES)
    assert has_example != (page.name in TABLES)
    if page.name in TABLES:
        assert re.search(r"^\|[ :-]+\|", page.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_table_of_settings_is_the_table_of_the_code() -> None:
    """To renew the table of the guide, take what this prints."""
    rows = [f"| `{row.name}` | `{row.default_text}` | {row.file_text} | {row.doc} |" for row in SETTINGS.values()]
    table = "\n".join(["| setting | default | in a file | meaning |", "| --- | --- | --- | --- |", *rows, ""])
    print(table)
    assert table in (ROOT / "docs/guides/configuration.md").read_text(encoding="utf-8")


def test_the_guide_names_every_key_of_the_file() -> None:
    text = (ROOT / "docs/guides/configuration.md").read_text(encoding="utf-8")
    (example,) = (block for language, block in BLOCK.findall(text) if language == "ini")
    assert parse(example).keys() | {("gateway", "username"), ("gateway", "password")} == FILE_KEYS.keys()
