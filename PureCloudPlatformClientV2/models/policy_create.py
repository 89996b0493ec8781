# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import MediaPolicies, PolicyActions, PolicyConditions, PolicyErrors


class PolicyCreate(Model):
    """A policy to create: name, order, description and 9 more. Body of post_recording_mediaretentionpolicies.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    order: int | None = field("order", default=None)
    description: str | None = field("description", default=None)
    enabled: bool | None = field("enabled", default=None)
    media_policies: MediaPolicies | None = field("mediaPolicies", default=None)
    conditions: PolicyConditions | None = field("conditions", default=None)
    actions: PolicyActions | None = field("actions", default=None)
    policy_errors: PolicyErrors | None = field("policyErrors", default=None)
    self_uri: str | None = field("selfUri", default=None)
