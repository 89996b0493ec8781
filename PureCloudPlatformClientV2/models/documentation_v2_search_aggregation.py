# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field as field_

if TYPE_CHECKING:
    from typing import Literal


class DocumentationV2SearchAggregation(Model):
    """Part of DocumentationV2SearchRequest."""

    field: str | None = field_("field", default=None)
    name: str | None = field_("name", default=None)
    type: Literal["TERM", "COUNT"] | str | None = field_("type", default=None)
    value: str | None = field_("value", default=None)
    size: int | None = field_("size", default=None)
    order: list[str] | None = field_("order", default=None)
