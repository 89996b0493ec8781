# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_user_notification import WfmUserNotification


class UpdateNotificationsRequest(Model):
    """UpdateNotificationsRequest of the Platform API.

    The platform requires: entities.
    """

    entities: list[WfmUserNotification] | None = field("entities", default=None)
