# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import RoutingData


class CreateCallbackOnConversationCommand(Model):
    """A callback on conversation command to create: callback numbers, script id, queue id and 8 more. Body of
    post_conversation_participant_callbacks.

    Required by the platform: callback_numbers.
    """

    script_id: str | None = field("scriptId", default=None)
    queue_id: str | None = field("queueId", default=None)
    routing_data: RoutingData | None = field("routingData", default=None)
    callback_user_name: str | None = field("callbackUserName", default=None)
    callback_numbers: list[str] | None = field("callbackNumbers", default=None)
    callback_scheduled_time: datetime | None = field("callbackScheduledTime", default=None)
    country_code: str | None = field("countryCode", default=None)
    validate_callback_numbers: bool | None = field("validateCallbackNumbers", default=None)
    data: dict[str, str] | None = field("data", default=None)
    caller_id: str | None = field("callerId", default=None)
    caller_id_name: str | None = field("callerIdName", default=None)
