# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Settings(Model):
    """Settings: communication based after-call work, include non agent conversation summary, allow callback queue
    selection and 3 more. Answer of get_conversations_settings; body of patch_conversations_settings.
    """

    communication_based_acw: bool | None = field("communicationBasedACW", default=None)
    include_non_agent_conversation_summary: bool | None = field("includeNonAgentConversationSummary", default=None)
    allow_callback_queue_selection: bool | None = field("allowCallbackQueueSelection", default=None)
    callbacks_inherit_routing_from_inbound_call: bool | None = field(
        "callbacksInheritRoutingFromInboundCall", default=None
    )
    complete_acw_when_agent_transitions_offline: bool | None = field(
        "completeAcwWhenAgentTransitionsOffline", default=None
    )
    total_active_callback: bool | None = field("totalActiveCallback", default=None)
