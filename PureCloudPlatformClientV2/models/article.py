# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, MetadataAttribute


class Article(Model):
    """Part of Suggestion."""

    title: str | None = field("title", default=None)
    uri: str | None = field("uri", default=None)
    snippets: list[str] | None = field("snippets", default=None)
    confidence: float | None = field("confidence", default=None)
    metadata: dict[str, MetadataAttribute] | None = field("metadata", default=None)
    version: AddressableEntityRef | None = field("version", default=None)
    variations: list[AddressableEntityRef] | None = field("variations", default=None)
