# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class FlowHealthIntentVersionInfo(Model):
    """Part of FlowHealthIntent."""

    nlu_version: AddressableEntityRef | None = field("nluVersion", default=None)
    flow_version: AddressableEntityRef | None = field("flowVersion", default=None)
    nlu_domain: AddressableEntityRef | None = field("nluDomain", default=None)
