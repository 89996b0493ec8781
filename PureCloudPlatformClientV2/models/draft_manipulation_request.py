# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .history_headers_translation import HistoryHeadersTranslation


class DraftManipulationRequest(Model):
    """DraftManipulationRequest of the Platform API."""

    translate: HistoryHeadersTranslation | None = field("translate", default=None)
    draft_type: Literal["Reply", "ReplyAll", "Forward"] | str | None = field("draftType", default=None)
