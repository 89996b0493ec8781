# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionInput, ActionOutput


class ActionContract(Model):
    """Part of Action."""

    output: ActionOutput | None = field("output", default=None)
    input: ActionInput | None = field("input", default=None)
