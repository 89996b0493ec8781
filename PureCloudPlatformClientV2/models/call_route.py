# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .call_target import CallTarget


class CallRoute(Model):
    """CallRoute of the Platform API."""

    targets: list[CallTarget] | None = field("targets", default=None)
