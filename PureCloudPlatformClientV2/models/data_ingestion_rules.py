# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .facebook_data_ingestion_rule_response import FacebookDataIngestionRuleResponse
    from .open_data_ingestion_rule_response import OpenDataIngestionRuleResponse
    from .twitter_data_ingestion_rule_response import TwitterDataIngestionRuleResponse


class DataIngestionRules(Model):
    """DataIngestionRules of the Platform API."""

    twitter: list[TwitterDataIngestionRuleResponse] | None = field("twitter", default=None)
    open: list[OpenDataIngestionRuleResponse] | None = field("open", default=None)
    facebook: list[FacebookDataIngestionRuleResponse] | None = field("facebook", default=None)
