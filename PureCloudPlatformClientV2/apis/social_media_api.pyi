# Generated: make generate
from collections.abc import Sequence
from typing import Any

from typing_extensions import Unpack

from ..models import (
    DataIngestionRuleStatusPatchRequest, FacebookDataIngestionRuleRequest, FacebookDataIngestionRuleResponse,
    FacebookDataIngestionRuleVersionResponse, FacebookDataIngestionRuleVersionResponseEntityListing,
    OpenDataIngestionRuleRequest, OpenDataIngestionRuleResponse, OpenDataIngestionRuleVersionResponse,
    OpenDataIngestionRuleVersionResponseEntityListing, SocialTopicPatchRequest, SocialTopicRequest, SocialTopicResponse,
    SocialTopicResponseEntityListing, TwitterDataIngestionRuleRequest, TwitterDataIngestionRuleResponse,
    TwitterDataIngestionRuleVersionResponse, TwitterDataIngestionRuleVersionResponseEntityListing,
)
from ..operation import Api, CallOptions

class SocialMediaApi(Api):
    """The Social Media operations of the Platform API."""

    def delete_socialmedia_topic(
        self,
        topic_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a topic.

        DELETE /api/v2/socialmedia/topics/{topicId}

        Permissions: any of socialmedia:topic:delete.
        Preview: the platform may change it without notice.

        Parameters:
            hard_delete: Whether to delete for good.
        """
        ...

    def delete_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a Facebook data ingestion rule of a topic.

        DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}

        Permissions: any of socialmedia:facebookDataIngestionRule:delete.
        Preview: the platform may change it without notice.

        Parameters:
            hard_delete: Whether to delete for good; default False.
        """
        ...

    def delete_socialmedia_topic_dataingestionrules_open_open_id(
        self,
        topic_id: str,
        open_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an open data ingestion rule of a topic.

        DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}

        Permissions: any of socialmedia:openDataIngestionRule:delete.
        Preview: the platform may change it without notice.

        Parameters:
            hard_delete: Whether to delete for good; default False.
        """
        ...

    def delete_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        hard_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an X (Twitter) data ingestion rule of a topic.

        DELETE /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}

        Permissions: any of socialmedia:twitterDataIngestionRule:delete.
        Preview: the platform may change it without notice.

        Parameters:
            hard_delete: Whether to delete for good; default False.
        """
        ...

    def get_socialmedia_topic(
        self,
        topic_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SocialTopicResponse:
        """Get a topic.

        GET /api/v2/socialmedia/topics/{topicId}

        Permissions: any of socialmedia:topic:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleResponse:
        """Get a Facebook data ingestion rule of a topic.

        GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}

        Permissions: all of socialmedia:facebookDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_version(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        data_ingestion_rule_version: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleVersionResponse:
        """Get a version of a Facebook data ingestion rule in a topic.

        GET
        /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions/{dataIngestionRuleVersion}

        Permissions: all of socialmedia:facebookDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id_versions(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleVersionResponseEntityListing:
        """List the versions of a Facebook data ingestion rule in a topic.

        GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}/versions

        Permissions: all of socialmedia:facebookDataIngestionRule:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_open_open_id(
        self,
        topic_id: str,
        open_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleResponse:
        """Get an open data ingestion rule of a topic.

        GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}

        Permissions: all of socialmedia:openDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_open_open_id_version(
        self,
        topic_id: str,
        open_id: str,
        data_ingestion_rule_version: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleVersionResponse:
        """Get a version of an open data ingestion rule in a topic.

        GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions/{dataIngestionRuleVersion}

        Permissions: all of socialmedia:openDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_open_open_id_versions(
        self,
        topic_id: str,
        open_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleVersionResponseEntityListing:
        """List the versions of an open data ingestion rule in a topic.

        GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}/versions

        Permissions: all of socialmedia:openDataIngestionRule:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleResponse:
        """Get an X (Twitter) data ingestion rule of a topic.

        GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}

        Permissions: all of socialmedia:twitterDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_version(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        data_ingestion_rule_version: str,
        *,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleVersionResponse:
        """Get a version of an X (Twitter) data ingestion rule in a topic.

        GET
        /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions/{dataIngestionRuleVersion}

        Permissions: all of socialmedia:twitterDataIngestionRule:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id_versions(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleVersionResponseEntityListing:
        """List the versions of an X (Twitter) data ingestion rule in a topic.

        GET /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}/versions

        Permissions: all of socialmedia:twitterDataIngestionRule:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_socialmedia_topics(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        division_ids: Sequence[str] | None = None,
        include_deleted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SocialTopicResponseEntityListing:
        """List the topics.

        GET /api/v2/socialmedia/topics

        Permissions: any of socialmedia:topic:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def patch_socialmedia_topic(
        self,
        topic_id: str,
        *,
        body: SocialTopicPatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SocialTopicResponse:
        """Change some fields of a topic.

        PATCH /api/v2/socialmedia/topics/{topicId}

        Permissions: all of socialmedia:topic:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a patch (name, description and division id).
        """
        ...

    def patch_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        body: DataIngestionRuleStatusPatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleResponse:
        """Change some fields of a Facebook data ingestion rule of a topic.

        PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}

        Permissions: all of socialmedia:facebookDataIngestionRule:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a data ingestion rule status (status).
        """
        ...

    def patch_socialmedia_topic_dataingestionrules_open_open_id(
        self,
        topic_id: str,
        open_id: str,
        *,
        body: DataIngestionRuleStatusPatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleResponse:
        """Change some fields of an open data ingestion rule of a topic.

        PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}

        Permissions: all of socialmedia:openDataIngestionRule:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a data ingestion rule status (status).
        """
        ...

    def patch_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        body: DataIngestionRuleStatusPatchRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleResponse:
        """Change some fields of an X (Twitter) data ingestion rule of a topic.

        PATCH /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}

        Permissions: all of socialmedia:twitterDataIngestionRule:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a data ingestion rule status (status).
        """
        ...

    def post_socialmedia_topic_dataingestionrules_facebook(
        self,
        topic_id: str,
        *,
        body: FacebookDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleResponse:
        """Create a Facebook data ingestion rule of a topic.

        POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook

        Permissions: any of socialmedia:facebookDataIngestionRule:add.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a Facebook data ingestion rule (name, integration id and description).
        """
        ...

    def post_socialmedia_topic_dataingestionrules_open(
        self,
        topic_id: str,
        *,
        body: OpenDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleResponse:
        """Create an open data ingestion rule of a topic.

        POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open

        Permissions: any of socialmedia:openDataIngestionRule:add.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: an open data ingestion rule (name, external source and description).
        """
        ...

    def post_socialmedia_topic_dataingestionrules_twitter(
        self,
        topic_id: str,
        *,
        body: TwitterDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleResponse:
        """Create an X (Twitter) data ingestion rule of a topic.

        POST /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter

        Permissions: any of socialmedia:twitterDataIngestionRule:add.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: an X (Twitter) data ingestion rule (name, search terms, description and 1 more).
        """
        ...

    def post_socialmedia_topics(
        self,
        *,
        body: SocialTopicRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SocialTopicResponse:
        """Create a topic.

        POST /api/v2/socialmedia/topics

        Permissions: any of socialmedia:topic:add.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a request (name, division id and description).
        """
        ...

    def put_socialmedia_topic_dataingestionrules_facebook_facebook_ingestion_rule_id(
        self,
        topic_id: str,
        facebook_ingestion_rule_id: str,
        *,
        body: FacebookDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> FacebookDataIngestionRuleResponse:
        """Update a Facebook data ingestion rule of a topic.

        PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/facebook/{facebookIngestionRuleId}

        Permissions: all of socialmedia:facebookDataIngestionRule:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a Facebook data ingestion rule (name, integration id and description).
        """
        ...

    def put_socialmedia_topic_dataingestionrules_open_open_id(
        self,
        topic_id: str,
        open_id: str,
        *,
        body: OpenDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> OpenDataIngestionRuleResponse:
        """Update an open data ingestion rule of a topic.

        PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/open/{openId}

        Permissions: all of socialmedia:openDataIngestionRule:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: an open data ingestion rule (name, external source and description).
        """
        ...

    def put_socialmedia_topic_dataingestionrules_twitter_twitter_ingestion_rule_id(
        self,
        topic_id: str,
        twitter_ingestion_rule_id: str,
        *,
        body: TwitterDataIngestionRuleRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TwitterDataIngestionRuleResponse:
        """Update an X (Twitter) data ingestion rule of a topic.

        PUT /api/v2/socialmedia/topics/{topicId}/dataingestionrules/twitter/{twitterIngestionRuleId}

        Permissions: all of socialmedia:twitterDataIngestionRule:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: an X (Twitter) data ingestion rule (name, search terms, description and 1 more).
        """
        ...
