# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class FieldList(Model):
    """Part of Section."""

    custom_labels: bool | None = field("customLabels", default=None)
    instruction_text: str | None = field("instructionText", default=None)
    key: str | None = field("key", default=None)
    label_keys: list[str] | None = field("labelKeys", default=None)
    params: dict[str, Any] | None = field("params", default=None)
    repeatable: bool | None = field("repeatable", default=None)
    state: str | None = field("state", default=None)
    type: str | None = field("type", default=None)
    required: bool | None = field("required", default=None)
    gdpr: bool | None = field("gdpr", default=None)
