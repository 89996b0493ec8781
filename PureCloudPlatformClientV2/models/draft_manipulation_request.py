# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HistoryHeadersTranslation


class DraftManipulationRequest(Model):
    """Taken by patch_conversations_email_messages_draft."""

    translate: HistoryHeadersTranslation | None = field("translate", default=None)
    draft_type: Literal["Reply", "ReplyAll", "Forward"] | str | None = field("draftType", default=None)
