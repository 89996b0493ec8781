# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PhoneChangeTopicPhoneStatus, PhoneChangeTopicUserAgentInfo


class PhoneChangeTopicPhone(Model):
    user_agent_info: PhoneChangeTopicUserAgentInfo | None = field("userAgentInfo", default=None)
    id: str | None = field("id", default=None)
    status: PhoneChangeTopicPhoneStatus | None = field("status", default=None)
    secondary_status: PhoneChangeTopicPhoneStatus | None = field("secondaryStatus", default=None)
