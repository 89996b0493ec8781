# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GKNDocumentationSearchCriteria(Model):
    """Part of GKNDocumentationSearchRequest.

    Required by the platform: type.
    """

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[GKNDocumentationSearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    type: Literal["SIMPLE"] | str | None = field("type", default=None)
    fields: list[str] | None = field("fields", default=None)
