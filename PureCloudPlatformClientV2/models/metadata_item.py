# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MetadataItem(Model):
    """A metadata item: text and attributes. No method or topic of the definition has it."""

    text: str | None = field("text", default=None)
    attributes: dict[str, str] | None = field("attributes", default=None)
