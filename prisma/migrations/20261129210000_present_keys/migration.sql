-- What a person or an organization became, where a filter names one that was merged: the key itself where it was not.
-- They are evaluated once, when a statement is planned, so that the plan is made for the record that is meant: one that
-- half of the articles mention is read otherwise than one that is mentioned twice. That is why they say that they are
-- immutable, and that they cost much: a plan for any record whatever is not chosen.
CREATE FUNCTION present_key("ofType" text, key uuid) RETURNS uuid
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
BEGIN
  IF "ofType" = 'Person' THEN
    RETURN coalesce((SELECT "rootId" FROM "EditedPerson" WHERE "id" = key), key);
  END IF;
  RETURN coalesce((SELECT "rootId" FROM "EditedOrganization" WHERE "id" = key), key);
END
$$;

CREATE FUNCTION present_keys("ofType" text, keys uuid[]) RETURNS uuid[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
BEGIN
  IF "ofType" = 'Person' THEN
    RETURN keys || ARRAY(SELECT "rootId" FROM "EditedPerson" WHERE "id" = ANY(keys));
  END IF;
  RETURN keys || ARRAY(SELECT "rootId" FROM "EditedOrganization" WHERE "id" = ANY(keys));
END
$$;
