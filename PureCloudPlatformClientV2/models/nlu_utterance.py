# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NluUtteranceSegment


class NluUtterance(Model):
    """Part of AdditionalLanguagesIntent and 1 more.

    Required by the platform: segments.
    """

    id: str | None = field("id", default=None)
    source: Literal["Generated", "User"] | str | None = field("source", default=None)
    segments: list[NluUtteranceSegment] | None = field("segments", default=None)
