# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Attribute


class DocumentAttribute(Model):
    """Part of Document and 1 more."""

    attribute: Attribute | None = field("attribute", default=None)
    values: list[str] | None = field("values", default=None)
