# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class LocaleFlowVersionInfo(Model):
    """Part of LocaleInfo."""

    nlu_version: AddressableEntityRef | None = field("nluVersion", default=None)
