# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContactSort(Model):
    field_name: str | None = field("fieldName", default=None)
    direction: Literal["ASC", "DESC"] | str | None = field("direction", default=None)
    numeric: bool | None = field("numeric", default=None)
