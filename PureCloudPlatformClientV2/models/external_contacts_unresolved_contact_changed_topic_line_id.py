# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalContactsUnresolvedContactChangedTopicLineUserId


class ExternalContactsUnresolvedContactChangedTopicLineId(Model):
    ids: list[ExternalContactsUnresolvedContactChangedTopicLineUserId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)
