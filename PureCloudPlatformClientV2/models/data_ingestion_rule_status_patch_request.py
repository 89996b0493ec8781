# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DataIngestionRuleStatusPatchRequest(Model):
    """One of Active, Paused. Body of patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id and
    2 more.

    Required by the platform: status.
    """

    status: Literal["Active", "Paused"] | str | None = field("status", default=None)
