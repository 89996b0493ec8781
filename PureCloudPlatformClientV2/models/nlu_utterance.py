# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .nlu_utterance_segment import NluUtteranceSegment


class NluUtterance(Model):
    """NluUtterance of the Platform API.

    The platform requires: segments.
    """

    id: str | None = field("id", default=None)
    source: Literal["Generated", "User"] | str | None = field("source", default=None)
    segments: list[NluUtteranceSegment] | None = field("segments", default=None)
