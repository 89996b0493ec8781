# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AfterCallWorkUpdate(Model):
    """An after call work to change: after call work required. Answer of
    patch_conversations_aftercallwork_conversation_id_participant_communication; body of
    patch_conversations_aftercallwork_conversation_id_participant_communication.

    Required by the platform: after_call_work_required.
    """

    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
