# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .selected_answer import SelectedAnswer


class SearchUpdateRequest(Model):
    """SearchUpdateRequest of the Platform API.

    The platform requires: answered.
    """

    session_id: str | None = field("sessionId", default=None)
    answered: bool | None = field("answered", default=None)
    selected_answer: SelectedAnswer | None = field("selectedAnswer", default=None)
