# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    ActiveAlertCount, AlertListing, AlertRequest, AlertingUnreadStatus, BulkResponse, CommonAlert,
    CommonAlertBulkUpdateRequest, CommonRule, CommonRuleBulkDeleteRequest, CommonRuleBulkUpdateNotificationsRequest,
    CommonRuleContainer, GetAlertQuery, GetRulesQuery, InteractionStatsAlert, InteractionStatsAlertContainer,
    InteractionStatsRule, InteractionStatsRuleContainer, ModifiableRuleProperties, UnreadMetric, UnreadStatus,
)
from ..operation import Api, CallOptions

class AlertingApi(Api):
    """The Alerting operations of the Platform API."""

    def delete_alerting_alert(
        self,
        alert_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an alert.

        DELETE /api/v2/alerting/alerts/{alertId}

        Permissions: all of alerting:alert:delete.
        """
        ...

    def delete_alerting_interactionstats_alert(
        self,
        alert_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an interaction statistics alert.

        DELETE /api/v2/alerting/interactionstats/alerts/{alertId}

        Permissions: all of alerting:alert:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def delete_alerting_interactionstats_rule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an interaction statistics rule.

        DELETE /api/v2/alerting/interactionstats/rules/{ruleId}

        Permissions: all of alerting:rule:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def delete_alerting_rule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an alerting rule.

        DELETE /api/v2/alerting/rules/{ruleId}

        Permissions: all of alerting:rule:delete.
        """
        ...

    def get_alerting_alert(
        self,
        alert_id: str,
        **options: Unpack[CallOptions],
    ) -> CommonAlert:
        """Get an alert.

        GET /api/v2/alerting/alerts/{alertId}

        Permissions: all of alerting:alert:view.
        """
        ...

    def get_alerting_alerts_active(
        self,
        **options: Unpack[CallOptions],
    ) -> ActiveAlertCount:
        """Get the active alerts.

        GET /api/v2/alerting/alerts/active

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_alerting_interactionstats_alert(
        self,
        alert_id: str,
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsAlert:
        """Get an interaction statistics alert.

        GET /api/v2/alerting/interactionstats/alerts/{alertId}

        Permissions: all of alerting:alert:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: Further fields to include in the answer; any of notificationUsers.
        """
        ...

    def get_alerting_interactionstats_alerts(
        self,
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsAlertContainer:
        """List the interaction statistics alerts.

        GET /api/v2/alerting/interactionstats/alerts

        Permissions: all of alerting:alert:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of notificationUsers.
        """
        ...

    def get_alerting_interactionstats_alerts_unread(
        self,
        **options: Unpack[CallOptions],
    ) -> UnreadMetric:
        """Get the unread interaction statistics alerts.

        GET /api/v2/alerting/interactionstats/alerts/unread

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_alerting_interactionstats_rule(
        self,
        rule_id: str,
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsRule:
        """Get an interaction statistics rule.

        GET /api/v2/alerting/interactionstats/rules/{ruleId}

        Permissions: all of alerting:rule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            expand: Further fields to include in the answer; any of notificationUsers.
        """
        ...

    def get_alerting_interactionstats_rules(
        self,
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsRuleContainer:
        """List the interaction statistics rules.

        GET /api/v2/alerting/interactionstats/rules

        Permissions: all of alerting:rule:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of notificationUsers.
        """
        ...

    def get_alerting_rule(
        self,
        rule_id: str,
        **options: Unpack[CallOptions],
    ) -> CommonRule:
        """Get an alerting rule.

        GET /api/v2/alerting/rules/{ruleId}

        Permissions: all of alerting:rule:view.
        """
        ...

    def patch_alerting_alert(
        self,
        alert_id: str,
        *,
        body: AlertRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> CommonAlert:
        """Change some fields of an alert.

        PATCH /api/v2/alerting/alerts/{alertId}

        Permissions: all of alerting:alert:edit.

        Parameters:
            body: What is sent: an alert (type, date start, date end and 2 more).
        """
        ...

    def patch_alerting_alerts_bulk(
        self,
        body: CommonAlertBulkUpdateRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """Change several alerts at once.

        PATCH /api/v2/alerting/alerts/bulk

        Permissions: all of alerting:alert:edit.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a common alert bulk (type, alert ids, mute snooze and 1 more).
        """
        ...

    def patch_alerting_rules_bulk(
        self,
        body: CommonRuleBulkUpdateNotificationsRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """Change several alerting rules at once.

        PATCH /api/v2/alerting/rules/bulk

        Permissions: all of alerting:rule:edit.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a common rule bulk update notifications (rule ids, properties, types to add and 1
                more).
        """
        ...

    def post_alerting_alerts_query(
        self,
        *,
        body: GetAlertQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AlertListing:
        """Query alerts.

        POST /api/v2/alerting/alerts/query

        Permissions: all of alerting:alert:view.
        Lists: its items are in entities; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: an alert query (rule type, query type, alert status and 5 more).
        """
        ...

    def post_alerting_interactionstats_rules(
        self,
        body: InteractionStatsRule | dict[str, Any],
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsRule:
        """Create an interaction statistics rule.

        POST /api/v2/alerting/interactionstats/rules

        Permissions: all of alerting:rule:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an interaction statistics rule (name, dimension, dimension value and 11 more).
            expand: Further fields to include in the answer; any of notificationUsers.
        """
        ...

    def post_alerting_rules(
        self,
        body: CommonRule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CommonRule:
        """Create an alerting rule.

        POST /api/v2/alerting/rules

        Permissions: all of alerting:rule:add.

        Parameters:
            body: What is sent: a common rule (name, type, description and 12 more).
        """
        ...

    def post_alerting_rules_bulk_remove(
        self,
        body: CommonRuleBulkDeleteRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BulkResponse:
        """Remove several alerting rules at once.

        POST /api/v2/alerting/rules/bulk/remove

        Permissions: all of alerting:rule:delete.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a common rule bulk delete (rule ids).
        """
        ...

    def post_alerting_rules_query(
        self,
        *,
        body: GetRulesQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> CommonRuleContainer:
        """Query alerting rules.

        POST /api/v2/alerting/rules/query

        Permissions: all of alerting:rule:view.
        Lists: its items are in entities; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: a rules query (rule type, query type, enabled type and 6 more).
        """
        ...

    def put_alerting_alert(
        self,
        alert_id: str,
        *,
        body: AlertingUnreadStatus | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UnreadStatus:
        """Update an alert.

        PUT /api/v2/alerting/alerts/{alertId}

        Permissions: all of alerting:alert:edit.

        Parameters:
            body: What is sent: an alerting unread status (unread).
        """
        ...

    def put_alerting_interactionstats_alert(
        self,
        alert_id: str,
        body: UnreadStatus | dict[str, Any],
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UnreadStatus:
        """Update an interaction statistics alert.

        PUT /api/v2/alerting/interactionstats/alerts/{alertId}

        Permissions: all of alerting:alert:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an unread status (unread).
            expand: Further fields to include in the answer; any of notificationUsers.
        """
        ...

    def put_alerting_interactionstats_rule(
        self,
        rule_id: str,
        body: InteractionStatsRule | dict[str, Any],
        *,
        expand: Sequence[Literal["notificationUsers"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> InteractionStatsRule:
        """Update an interaction statistics rule.

        PUT /api/v2/alerting/interactionstats/rules/{ruleId}

        Permissions: all of alerting:rule:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an interaction statistics rule (name, dimension, dimension value and 11 more).
            expand: Further fields to include in the answer; any of notificationUsers.
        """
        ...

    def put_alerting_rule(
        self,
        rule_id: str,
        body: ModifiableRuleProperties | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CommonRule:
        """Update an alerting rule.

        PUT /api/v2/alerting/rules/{ruleId}

        Permissions: all of alerting:rule:edit.

        Parameters:
            body: What is sent: a modifiable rule properties (name, description, enabled and 6 more).
        """
        ...
