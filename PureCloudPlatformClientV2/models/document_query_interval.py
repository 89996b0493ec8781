# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field as field_

if TYPE_CHECKING:
    from typing import Literal


class DocumentQueryInterval(Model):
    """DocumentQueryInterval of the Platform API."""

    field: Literal["dateCreated", "dateModified", "datePublished"] | str | None = field_("field", default=None)
    value: str | None = field_("value", default=None)
