# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .phone_change_topic_phone_status import PhoneChangeTopicPhoneStatus
    from .phone_change_topic_user_agent_info import PhoneChangeTopicUserAgentInfo


class PhoneChangeTopicPhone(Model):
    """PhoneChangeTopicPhone of the Platform API."""

    user_agent_info: PhoneChangeTopicUserAgentInfo | None = field("userAgentInfo", default=None)
    id: str | None = field("id", default=None)
    status: PhoneChangeTopicPhoneStatus | None = field("status", default=None)
    secondary_status: PhoneChangeTopicPhoneStatus | None = field("secondaryStatus", default=None)
