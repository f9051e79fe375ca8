RETURN [COLLECT {
  MATCH (this0:Country)
  WHERE this0.name IS NOT NULL
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param0
  RETURN [[this0.id, this0.name, [COLLECT {
    MATCH (this0)-[this1:MEMBER_OF]->(this2:Entity)
    WITH this2, this1
    ORDER BY this2.name ASC, this1.id ASC
    LIMIT $param1
    RETURN [[this1.since, [this2.id, this2.name, [COLLECT {
      MATCH (this2)<-[this3:MEMBER_OF]-(this4:Entity)
      WHERE ((this3.sinceDay IS NULL OR this3.sinceDay <= $param2) AND (this3.untilDay IS NULL OR $param2 < this3.untilDay))
      WITH this4, this3
      ORDER BY this4.name ASC, this3.id ASC
      LIMIT $param3
      RETURN [[this4.id, this4.name, [COLLECT {
        MATCH (this4)-[this5:PARTY_TO]->(this6:LegalInstrument)
        WITH this6, this5
        ORDER BY this6.name ASC, this5.id ASC
        LIMIT $param4
        RETURN [[this6.id, this6.name, [COLLECT {
          MATCH (this6)<-[this7:PARTY_TO]-(this8:Entity)
          WITH this8, this7
          ORDER BY this8.name ASC, this7.id ASC
          LIMIT $param5
          RETURN [[[type(this7), startNode(this7) = this6, this6.name, this8.name, this7.since, this7.until, this7.observed, this7.basis], [this8.id, this8.name, COLLECT {
            UNWIND range(0, (size(coalesce(this8.evidence_source, [])) - 1)) AS var9
            MATCH (this10:Source)
            WHERE this10.id = this8.evidence_source[var9]
            RETURN [[this10.id, this10.title]] AS var11
            ORDER BY var9 ASC
          }]]] AS var12
        }, NULL]]] AS var13
      }, NULL]]] AS var14
    }, NULL]]]] AS var15
  }, NULL]]] AS var16
}, NULL] AS answer;
// {"param0":4,"param1":6,"param2":"2015-12-31","param3":6,"param4":6,"param5":6}
