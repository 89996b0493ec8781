# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FeedbackAddRequest(Model):
    """FeedbackAddRequest of the Platform API.

    The platform requires: summary.
    """

    summary: str | None = field("summary", default=None)
    rating: Literal["Positive", "Negative"] | str | None = field("rating", default=None)
