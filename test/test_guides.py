"""The examples of the guides and the README are run, or parsed, as they stand."""

from __future__ import annotations

import logging
import re
import warnings
from pathlib import Path
from typing import Any

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2._config.file import parse
from PureCloudPlatformClientV2._config.table import FILE_KEYS, SETTINGS
from PureCloudPlatformClientV2.simulator import Simulator

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs/guides").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXAMPLES = [
    (f"{page.name}-{number}", language, text)
    for page in PAGES
    for number, (language, text) in enumerate(BLOCK.findall(page.read_text(encoding="utf-8")))
    if language in ("python", "ini", "json")
]


@pytest.mark.parametrize(("language", "text"), [example[1:] for example in EXAMPLES], ids=[one[0] for one in EXAMPLES])
def test_example_works(language: str, text: str, tmp_path: Path) -> None:
    if language == "python":
        run(text)
        return
    for (section, key), _ in parse(text).items():
        assert (section, key) in FILE_KEYS
    file = tmp_path / "config"
    file.write_text(text.replace("/var/log/", f"{tmp_path}/"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sdk.Configuration.create(config_file_path=file)


def run(text: str) -> None:
    before = sdk.configuration.snapshot()
    logger = sdk.configuration.logger.settings()
    stored: list[Any] = []
    try:
        with Simulator(auto_approve=True) as sim:
            text = text.replace("region.get_api_host()", repr(sim.host))
            text = text.replace('"client id", "client secret"', repr((sim.client_id, sim.client_secret))[1:-1])
            client = sdk.ApiClient(host=sim.host)
            client.access_token = sim.issue_token()
            exec(compile(text, "example", "exec"), {"client": client, "store": stored.append, "sim": sim})
    finally:
        logging.getLogger("urllib3.connectionpool").filters.clear()
        sdk.configuration.apply({"host": before.host, "timeout": before.timeout, "deadline": before.deadline})
        sdk.configuration.logger.apply_from_file(logger, keep_code=False)


# Pages of tables, which other tests hold against the code: they have no example.
TABLES = {"error-codes.md", "migrating.md", "reliability.md", "simulator-coverage.md"}


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
