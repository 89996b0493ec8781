# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import User


class CallForwarding(Model):
    """A call forwarding: name, user, enabled and 6 more. Answer of get_user_callforwarding and 2 more; body of
    patch_user_callforwarding and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user: User | None = field("user", default=None)
    enabled: bool | None = field("enabled", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    calls: list[CallRoute] | None = field("calls", default=None)
    voicemail: Literal["PURECLOUD", "LASTCALL", "NONE"] | str | None = field("voicemail", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    self_uri: str | None = field("selfUri", default=None)


class CallRoute(Model):
    """One of the calls of a call forwarding. In CallForwarding."""

    targets: list[CallTarget] | None = field("targets", default=None)


class CallTarget(Model):
    """One of the targets of a call route. In CallRoute."""

    type: Literal["STATION", "PHONENUMBER"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
