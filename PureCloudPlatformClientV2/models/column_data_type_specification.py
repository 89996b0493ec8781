# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ColumnDataTypeSpecification(Model):
    """One of the column data type specifications of a contact list. In ContactList and 1 more."""

    column_name: str | None = field("columnName", default=None)
    column_data_type: Literal["NUMERIC", "TEXT", "TIMESTAMP"] | str | None = field("columnDataType", default=None)
    min: int | None = field("min", default=None)
    max: int | None = field("max", default=None)
    max_length: int | None = field("maxLength", default=None)
