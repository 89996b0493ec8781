# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .action_input import ActionInput
    from .action_output import ActionOutput


class ActionContract(Model):
    """ActionContract of the Platform API."""

    output: ActionOutput | None = field("output", default=None)
    input: ActionInput | None = field("input", default=None)
