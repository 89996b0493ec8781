# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class UserState(Model):
    """A user state: state, state change reason, state change date and 1 more. Answer of get_user_state and 1 more; body
    of put_user_state.
    """

    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    version: int | None = field("version", default=None)
    state_change_reason: Literal[
        "Voluntary", "Seasonal", "Leave", "Performance", "Conduct", "Unknown",
    ] | str | None = field("stateChangeReason", default=None)
    state_change_date: datetime | None = field("stateChangeDate", default=None)
