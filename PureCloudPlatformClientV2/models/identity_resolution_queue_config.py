# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .identity_resolution_config import IdentityResolutionConfig


class IdentityResolutionQueueConfig(Model):
    """IdentityResolutionQueueConfig of the Platform API."""

    call_on_behalf_of_queue: IdentityResolutionConfig | None = field("callOnBehalfOfQueue", default=None)
