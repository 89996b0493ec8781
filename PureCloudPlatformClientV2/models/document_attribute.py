# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .attribute import Attribute


class DocumentAttribute(Model):
    """DocumentAttribute of the Platform API."""

    attribute: Attribute | None = field("attribute", default=None)
    values: list[str] | None = field("values", default=None)
