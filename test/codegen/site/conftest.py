from __future__ import annotations

import pytest

from codegen.site.pages import Page
from codegen.site.reference import Reference
from codegen.site.source import Source, read


@pytest.fixture(scope="session")
def source() -> Source:
    return read()


@pytest.fixture(scope="session")
def pages(source: Source) -> list[Page]:
    return Reference(source).pages()
