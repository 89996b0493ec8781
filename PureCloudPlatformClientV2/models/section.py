# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FieldList


class Section(Model):
    """Part of FieldConfig."""

    field_list: list[FieldList] | None = field("fieldList", default=None)
    instruction_text: str | None = field("instructionText", default=None)
    key: str | None = field("key", default=None)
    state: str | None = field("state", default=None)
