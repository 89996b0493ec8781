# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AcceleratorList(Model):
    """Page of accelerator metadata. Answer of get_infrastructureascode_accelerators."""

    entities: list[AcceleratorMetadata] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class AcceleratorMetadata(Model):
    """One of the items of an accelerator list. In AcceleratorList."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    origin: Literal["Community", "Partner", "Genesys"] | str | None = field("origin", default=None)
    type: Literal["Module", "Accelerator", "Blueprint"] | str | None = field("type", default=None)
    classification: str | None = field("classification", default=None)
    tags: list[str] | None = field("tags", default=None)
    self_uri: str | None = field("selfUri", default=None)
