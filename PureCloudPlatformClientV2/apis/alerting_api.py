# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        ActiveAlertCount, AlertListing, AlertRequest, AlertingUnreadStatus, BulkResponse, CommonAlert,
        CommonAlertBulkUpdateRequest, CommonRule, CommonRuleBulkDeleteRequest, CommonRuleBulkUpdateNotificationsRequest,
        CommonRuleContainer, GetAlertQuery, GetRulesQuery, InteractionStatsAlert, InteractionStatsAlertContainer,
        InteractionStatsRule, InteractionStatsRuleContainer, ModifiableRuleProperties, UnreadMetric, UnreadStatus,
    )

_DELETE_ALERTING_ALERT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/alerting/alerts/{alertId}", path("alertId")
)
_DELETE_ALERTING_INTERACTIONSTATS_ALERT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/alerting/interactionstats/alerts/{alertId}", path("alertId"), deprecated=True
)
_DELETE_ALERTING_INTERACTIONSTATS_RULE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/alerting/interactionstats/rules/{ruleId}", path("ruleId"), deprecated=True
)
_DELETE_ALERTING_RULE: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/alerting/rules/{ruleId}", path("ruleId"))
_GET_ALERTING_ALERT: ApiOperation[CommonAlert] = ApiOperation(
    "GET", "/api/v2/alerting/alerts/{alertId}", path("alertId"), returns="CommonAlert"
)
_GET_ALERTING_ALERTS_ACTIVE: ApiOperation[ActiveAlertCount] = ApiOperation(
    "GET", "/api/v2/alerting/alerts/active", returns="ActiveAlertCount", deprecated=True
)
_GET_ALERTING_INTERACTIONSTATS_ALERT: ApiOperation[InteractionStatsAlert] = ApiOperation(
    "GET", "/api/v2/alerting/interactionstats/alerts/{alertId}", path("alertId"), query("expand", "multi"),
    returns="InteractionStatsAlert", deprecated=True,
)
_GET_ALERTING_INTERACTIONSTATS_ALERTS: ApiOperation[InteractionStatsAlertContainer] = ApiOperation(
    "GET", "/api/v2/alerting/interactionstats/alerts", query("expand", "multi"),
    returns="InteractionStatsAlertContainer", deprecated=True,
)
_GET_ALERTING_INTERACTIONSTATS_ALERTS_UNREAD: ApiOperation[UnreadMetric] = ApiOperation(
    "GET", "/api/v2/alerting/interactionstats/alerts/unread", returns="UnreadMetric", deprecated=True
)
_GET_ALERTING_INTERACTIONSTATS_RULE: ApiOperation[InteractionStatsRule] = ApiOperation(
    "GET", "/api/v2/alerting/interactionstats/rules/{ruleId}", path("ruleId"), query("expand", "multi"),
    returns="InteractionStatsRule", deprecated=True,
)
_GET_ALERTING_INTERACTIONSTATS_RULES: ApiOperation[InteractionStatsRuleContainer] = ApiOperation(
    "GET", "/api/v2/alerting/interactionstats/rules", query("expand", "multi"), returns="InteractionStatsRuleContainer",
    deprecated=True,
)
_GET_ALERTING_RULE: ApiOperation[CommonRule] = ApiOperation(
    "GET", "/api/v2/alerting/rules/{ruleId}", path("ruleId"), returns="CommonRule"
)
_PATCH_ALERTING_ALERT: ApiOperation[CommonAlert] = ApiOperation(
    "PATCH", "/api/v2/alerting/alerts/{alertId}", path("alertId"), body(), returns="CommonAlert"
)
_PATCH_ALERTING_ALERTS_BULK: ApiOperation[BulkResponse] = ApiOperation(
    "PATCH", "/api/v2/alerting/alerts/bulk", body(required=True), returns="BulkResponse"
)
_PATCH_ALERTING_RULES_BULK: ApiOperation[BulkResponse] = ApiOperation(
    "PATCH", "/api/v2/alerting/rules/bulk", body(required=True), returns="BulkResponse"
)
_POST_ALERTING_ALERTS_QUERY: ApiOperation[AlertListing] = ApiOperation(
    "POST", "/api/v2/alerting/alerts/query", body(), returns="AlertListing"
)
_POST_ALERTING_INTERACTIONSTATS_RULES: ApiOperation[InteractionStatsRule] = ApiOperation(
    "POST", "/api/v2/alerting/interactionstats/rules", body(required=True), query("expand", "multi"),
    returns="InteractionStatsRule", deprecated=True,
)
_POST_ALERTING_RULES: ApiOperation[CommonRule] = ApiOperation(
    "POST", "/api/v2/alerting/rules", body(required=True), returns="CommonRule"
)
_POST_ALERTING_RULES_BULK_REMOVE: ApiOperation[BulkResponse] = ApiOperation(
    "POST", "/api/v2/alerting/rules/bulk/remove", body(required=True), returns="BulkResponse"
)
_POST_ALERTING_RULES_QUERY: ApiOperation[CommonRuleContainer] = ApiOperation(
    "POST", "/api/v2/alerting/rules/query", body(), returns="CommonRuleContainer"
)
_PUT_ALERTING_ALERT: ApiOperation[UnreadStatus] = ApiOperation(
    "PUT", "/api/v2/alerting/alerts/{alertId}", path("alertId"), body(), returns="UnreadStatus"
)
_PUT_ALERTING_INTERACTIONSTATS_ALERT: ApiOperation[UnreadStatus] = ApiOperation(
    "PUT", "/api/v2/alerting/interactionstats/alerts/{alertId}", path("alertId"), body(required=True),
    query("expand", "multi"), returns="UnreadStatus", deprecated=True,
)
_PUT_ALERTING_INTERACTIONSTATS_RULE: ApiOperation[InteractionStatsRule] = ApiOperation(
    "PUT", "/api/v2/alerting/interactionstats/rules/{ruleId}", path("ruleId"), body(required=True),
    query("expand", "multi"), returns="InteractionStatsRule", deprecated=True,
)
_PUT_ALERTING_RULE: ApiOperation[CommonRule] = ApiOperation(
    "PUT", "/api/v2/alerting/rules/{ruleId}", path("ruleId"), body(required=True), returns="CommonRule"
)


class AlertingApi(Api):
    """The Alerting operations of the Platform API."""

    def delete_alerting_alert(
        self,
        alert_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/alerting/alerts/{alertId}: returns None.

        Permissions: all of alerting:alert:delete.
        """
        return self._call(_DELETE_ALERTING_ALERT, options, alert_id)

    def delete_alerting_interactionstats_alert(
        self,
        alert_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/alerting/interactionstats/alerts/{alertId}: returns None.

        Permissions: all of alerting:alert:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_ALERTING_INTERACTIONSTATS_ALERT, options, alert_id)

    def delete_alerting_interactionstats_rule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/alerting/interactionstats/rules/{ruleId}: returns None.

        Permissions: all of alerting:rule:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_ALERTING_INTERACTIONSTATS_RULE, options, rule_id)

    def delete_alerting_rule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/alerting/rules/{ruleId}: returns None.

        Permissions: all of alerting:rule:delete.
        """
        return self._call(_DELETE_ALERTING_RULE, options, rule_id)

    def get_alerting_alert(
        self,
        alert_id: str,
        **options: Unpack[CallOptions],
    ) -> CommonAlert:
        """GET /api/v2/alerting/alerts/{alertId}: returns CommonAlert.

        Permissions: all of alerting:alert:view.
        """
        return self._call(_GET_ALERTING_ALERT, options, alert_id)

    def get_alerting_alerts_active(
        self,
        **options: Unpack[CallOptions],
    ) -> ActiveAlertCount:
        """GET /api/v2/alerting/alerts/active: returns ActiveAlertCount.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_ALERTING_ALERTS_ACTIVE, options)

    def get_alerting_interactionstats_alert(
        self,
        alert_id: str,
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsAlert:
        """GET /api/v2/alerting/interactionstats/alerts/{alertId}: returns InteractionStatsAlert.

        Permissions: all of alerting:alert:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of notificationUsers.
        """
        return self._call(_GET_ALERTING_INTERACTIONSTATS_ALERT, options, alert_id, expand)

    def get_alerting_interactionstats_alerts(
        self,
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsAlertContainer:
        """GET /api/v2/alerting/interactionstats/alerts: returns InteractionStatsAlertContainer.

        Permissions: all of alerting:alert:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of notificationUsers.
        """
        return self._call(_GET_ALERTING_INTERACTIONSTATS_ALERTS, options, expand)

    def get_alerting_interactionstats_alerts_unread(
        self,
        **options: Unpack[CallOptions],
    ) -> UnreadMetric:
        """GET /api/v2/alerting/interactionstats/alerts/unread: returns UnreadMetric.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_ALERTING_INTERACTIONSTATS_ALERTS_UNREAD, options)

    def get_alerting_interactionstats_rule(
        self,
        rule_id: str,
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsRule:
        """GET /api/v2/alerting/interactionstats/rules/{ruleId}: returns InteractionStatsRule.

        Permissions: all of alerting:rule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of notificationUsers.
        """
        return self._call(_GET_ALERTING_INTERACTIONSTATS_RULE, options, rule_id, expand)

    def get_alerting_interactionstats_rules(
        self,
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsRuleContainer:
        """GET /api/v2/alerting/interactionstats/rules: returns InteractionStatsRuleContainer.

        Permissions: all of alerting:rule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of notificationUsers.
        """
        return self._call(_GET_ALERTING_INTERACTIONSTATS_RULES, options, expand)

    def get_alerting_rule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> CommonRule:
        """GET /api/v2/alerting/rules/{ruleId}: returns CommonRule.

        Permissions: all of alerting:rule:view.
        """
        return self._call(_GET_ALERTING_RULE, options, rule_id)

    def patch_alerting_alert(
        self,
        alert_id: str,
        *,
        body: AlertRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> CommonAlert:
        """PATCH /api/v2/alerting/alerts/{alertId}: returns CommonAlert.

        Permissions: all of alerting:alert:edit.
        """
        return self._call(_PATCH_ALERTING_ALERT, options, alert_id, body)

    def patch_alerting_alerts_bulk(
        self,
        body: CommonAlertBulkUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """PATCH /api/v2/alerting/alerts/bulk: returns BulkResponse.

        Permissions: all of alerting:alert:edit.
        """
        return self._call(_PATCH_ALERTING_ALERTS_BULK, options, body)

    def patch_alerting_rules_bulk(
        self,
        body: CommonRuleBulkUpdateNotificationsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """PATCH /api/v2/alerting/rules/bulk: returns BulkResponse.

        Permissions: all of alerting:rule:edit.
        """
        return self._call(_PATCH_ALERTING_RULES_BULK, options, body)

    def post_alerting_alerts_query(
        self,
        *,
        body: GetAlertQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AlertListing:
        """POST /api/v2/alerting/alerts/query: returns AlertListing.

        Permissions: all of alerting:alert:view.
        """
        return self._call(_POST_ALERTING_ALERTS_QUERY, options, body)

    def post_alerting_interactionstats_rules(
        self,
        body: InteractionStatsRule | dict[str, Any],
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsRule:
        """POST /api/v2/alerting/interactionstats/rules: returns InteractionStatsRule.

        Permissions: all of alerting:rule:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of notificationUsers.
        """
        return self._call(_POST_ALERTING_INTERACTIONSTATS_RULES, options, body, expand)

    def post_alerting_rules(
        self,
        body: CommonRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CommonRule:
        """POST /api/v2/alerting/rules: returns CommonRule.

        Permissions: all of alerting:rule:add.
        """
        return self._call(_POST_ALERTING_RULES, options, body)

    def post_alerting_rules_bulk_remove(
        self,
        body: CommonRuleBulkDeleteRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """POST /api/v2/alerting/rules/bulk/remove: returns BulkResponse.

        Permissions: all of alerting:rule:delete.
        """
        return self._call(_POST_ALERTING_RULES_BULK_REMOVE, options, body)

    def post_alerting_rules_query(
        self,
        *,
        body: GetRulesQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> CommonRuleContainer:
        """POST /api/v2/alerting/rules/query: returns CommonRuleContainer.

        Permissions: all of alerting:rule:view.
        """
        return self._call(_POST_ALERTING_RULES_QUERY, options, body)

    def put_alerting_alert(
        self,
        alert_id: str,
        *,
        body: AlertingUnreadStatus | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UnreadStatus:
        """PUT /api/v2/alerting/alerts/{alertId}: returns UnreadStatus.

        Permissions: all of alerting:alert:edit.
        """
        return self._call(_PUT_ALERTING_ALERT, options, alert_id, body)

    def put_alerting_interactionstats_alert(
        self,
        alert_id: str,
        body: UnreadStatus | dict[str, Any],
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UnreadStatus:
        """PUT /api/v2/alerting/interactionstats/alerts/{alertId}: returns UnreadStatus.

        Permissions: all of alerting:alert:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of notificationUsers.
        """
        return self._call(_PUT_ALERTING_INTERACTIONSTATS_ALERT, options, alert_id, body, expand)

    def put_alerting_interactionstats_rule(
        self,
        rule_id: str,
        body: InteractionStatsRule | dict[str, Any],
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsRule:
        """PUT /api/v2/alerting/interactionstats/rules/{ruleId}: returns InteractionStatsRule.

        Permissions: all of alerting:rule:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: any of notificationUsers.
        """
        return self._call(_PUT_ALERTING_INTERACTIONSTATS_RULE, options, rule_id, body, expand)

    def put_alerting_rule(
        self,
        rule_id: str,
        body: ModifiableRuleProperties | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CommonRule:
        """PUT /api/v2/alerting/rules/{ruleId}: returns CommonRule.

        Permissions: all of alerting:rule:edit.
        """
        return self._call(_PUT_ALERTING_RULE, options, rule_id, body)
